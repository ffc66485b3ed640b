/* The power unit's state and its parts. Loads, wings and strings are bits: bit 0 is the first. */
#ifndef FALAK_POWER_H
#define FALAK_POWER_H

#include "../common/reports.h"
#include "falak/power/v1/power.pb.h"
#include "falak/power_parameters.h"
#include "parameters.h"

#define POWER_LOAD_COUNT 8u
#define POWER_WING_COUNT 2u
#define POWER_THRESHOLD_COUNT 3u

typedef struct {
  /* 0 to 1, of the strings that are left. */
  double state_of_charge;
  /* A voltage has been seen, so the estimate means something. */
  bool known;
  uint64_t rest_us;
  /* Voltage above the open-circuit voltage that is still to relax. */
  double relaxation_V;
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
  /* Battery and payload. */
  bool heating;
  bool payload_heating;
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
  /* Whether the battery may be charged: a ChargeState. */
  uint32_t charge;
} power_charging;

typedef struct {
  /* By section: what is added to the voltage of its temperature, where it goes next, and what it gave. */
  double offset_V[POWER_WING_COUNT];
  double direction[POWER_WING_COUNT];
  double power_W[POWER_WING_COUNT];
} power_tracking;

typedef struct {
  /* By wing: the rate that the orbit has asked for lately, and how long no Sun was seen. */
  double rate_radps[POWER_WING_COUNT];
  uint64_t unseen_us[POWER_WING_COUNT];
} power_drive;

typedef struct {
  double lowest_V;
  double highest_V;
} power_cells;

typedef struct {
  bool started;
  falak_counts counts;
  falak_events events;
  power_charge charge;
  power_shedding shedding;
  power_switches switches;
  power_wings wings;
  power_strings strings;
  power_charging charging;
  power_tracking tracking;
  power_drive drive;
  power_parameters parameters;
} power_state;

typedef falak_power_v1_Inputs power_inputs;

void power_initial(power_state *state);
void power_visit(falak_state *into, power_state *state);

/* Loads that may be on at a shedding level, from NONE. */
uint32_t power_allowed_at(uint32_t level);
uint32_t power_bit_of(uint32_t load);

/* Counts one period; `current_A` is positive while charging. */
void power_count_charge(power_charge *charge, double bus_V, double current_A, double temperature_degC,
                        uint32_t strings_lost, const power_parameters *numbers, uint32_t period_us);
/* Moves the level one period on; true where it rose. */
bool power_update_shedding(power_shedding *shedding, const power_charge *charge, double bus_V, falak_events *events,
                           uint32_t period_us);
void power_take_trips(power_switches *switches, const power_inputs *inputs, falak_events *events);
void power_update_heaters(power_switches *switches, double battery_degC, double payload_degC);
/* Bits of the switches to close. */
uint32_t power_closed(const power_switches *switches, uint32_t allowed);
void power_update_strings(power_strings *strings, const power_inputs *inputs, const power_parameters *numbers,
                          falak_events *events, uint32_t period_us);
uint32_t power_lost_count(const power_strings *strings);
/* `inputs` may be null. */
void power_update_wings(power_wings *wings, const power_inputs *inputs, falak_events *events, uint32_t period_us);
void power_release_wing(power_wings *wings, uint32_t wing);

/* Lowest and highest of the cells that say something; 0 and 0 where none does. */
power_cells power_cell_extremes(const power_inputs *inputs);
void power_update_charging(power_charging *charging, double temperature_degC, power_cells cells, falak_events *events);
double power_charge_limit_A(const power_charging *charging, const power_parameters *numbers);
/* Both write a number per wing, or none where the sections are not heard; `inputs` may be null. */
void power_update_tracking(power_tracking *tracking, const power_inputs *inputs, double charge_limit_A,
                           const power_parameters *numbers, falak_power_v1_Outputs *outputs);
void power_update_drive(power_drive *drive, const power_inputs *inputs, falak_power_v1_Outputs *outputs,
                        uint32_t period_us);

/* Carries a telecommand out: NONE, or why not. */
falak_reason power_execute(power_state *state, const falak_power_v1_Telecommand *telecommand);

/* `inputs` may be null. */
void power_report(const power_state *state, const power_inputs *inputs, uint32_t closed,
                  falak_power_v1_Telemetry *telemetry);

#endif
