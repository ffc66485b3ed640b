/* The power unit's state and its parts. Loads, wings and strings are bits: bit 0 is the first. */
#ifndef FALAK_POWER_H
#define FALAK_POWER_H

#include "../common/reports.h"
#include "falak/power/v1/power.pb.h"
#include "falak/power_parameters.h"

#define POWER_LOAD_COUNT 8u
#define POWER_WING_COUNT 2u
#define POWER_THRESHOLD_COUNT 3u

typedef struct {
  /* 0 to 1, of the strings that are left. */
  double state_of_charge;
  /* A voltage has been seen, so the estimate means something. */
  bool known;
  uint64_t rest_us;
} power_charge;

typedef struct {
  uint32_t level;
  /* States of charge below which PAYLOAD, PLATFORM and SURVIVAL are shed, falling. */
  double thresholds[POWER_THRESHOLD_COUNT];
  uint64_t more_us;
  uint64_t less_us;
  uint64_t under_voltage_us;
  /* The low voltage has been reported. */
  bool under_voltage;
} power_shedding;

typedef struct {
  uint32_t wanted;
  uint32_t tripped;
  bool heating;
} power_switches;

typedef struct {
  uint64_t uptime_us;
  uint32_t released;
  uint32_t deployed;
  /* Stuck wings that have been reported. */
  uint32_t reported;
  uint64_t since_release_us[POWER_WING_COUNT];
  /* The wings' own reports have been seen once. */
  bool seen;
} power_wings;

typedef struct {
  uint32_t lost;
  uint64_t idle_us[POWER_STRING_COUNT];
} power_strings;

typedef struct {
  bool started;
  falak_counts counts;
  falak_events events;
  power_charge charge;
  power_shedding shedding;
  power_switches switches;
  power_wings wings;
  power_strings strings;
} power_state;

typedef falak_power_v1_Inputs power_inputs;

void power_initial(power_state *state);
void power_visit(falak_state *into, power_state *state);

/* Loads that may be on at a shedding level, from NONE. */
uint32_t power_allowed_at(uint32_t level);
uint32_t power_bit_of(uint32_t load);

/* Counts one period; `current_A` is positive while charging. */
void power_count_charge(power_charge *charge, double bus_V, double current_A, uint32_t strings_lost,
                        uint32_t period_us);
/* Moves the level one period on; true where it rose. */
bool power_update_shedding(power_shedding *shedding, const power_charge *charge, double bus_V, falak_events *events,
                           uint32_t period_us);
void power_take_trips(power_switches *switches, const power_inputs *inputs, falak_events *events);
void power_update_heater(power_switches *switches, double temperature_degC);
/* Bits of the switches to close. */
uint32_t power_closed(const power_switches *switches, uint32_t allowed);
void power_update_strings(power_strings *strings, const power_inputs *inputs, falak_events *events,
                          uint32_t period_us);
uint32_t power_lost_count(const power_strings *strings);
/* `inputs` may be null. */
void power_update_wings(power_wings *wings, const power_inputs *inputs, falak_events *events, uint32_t period_us);
void power_release_wing(power_wings *wings, uint32_t wing);

/* Carries a telecommand out: NONE, or why not. */
falak_reason power_execute(power_state *state, const falak_power_v1_Telecommand *telecommand);

/* `inputs` may be null. */
void power_report(const power_state *state, const power_inputs *inputs, uint32_t closed,
                  falak_power_v1_Telemetry *telemetry);

#endif
