/* The attitude control unit's state and its parts. Vectors are in the body frame B; N is TEME. */
#ifndef FALAK_ADCS_H
#define FALAK_ADCS_H

#include "../common/reports.h"
#include "falak/adcs/v1/adcs.pb.h"
#include "parameters.h"
#include "wheels.h"

/* Tells a lost sensor from a missed sample. */
typedef struct {
  bool lost;
  /* How long the sensor has been other than `lost` says. */
  uint32_t contrary_us;
} adcs_watch;

/* The magnetic field and its rate of change, from readings while the torquers are off. */
typedef struct {
  adcs_watch watch;
  double field_B_T[3];
  /* Low-passed derivative as B sees it. */
  double rate_B_Tps[3];
  /* Readings in an unbroken row. */
  uint32_t readings;
  uint32_t age_us;
} adcs_field;

/* The body rate: from the gyro, or what the turning field tells of it. */
typedef struct {
  adcs_watch watch;
  double omega_BN_B_radps[3];
  double length_radps;
  bool valid;
  bool from_gyro;
} adcs_rate;

/* Where the Sun is: seen, or remembered and turned with the gyro. */
typedef struct {
  adcs_watch watch;
  double direction_B[3];
  bool valid;
  bool in_sight;
  uint32_t unseen_us;
  uint32_t blind_us;
} adcs_sun;

typedef struct {
  uint32_t mode;
  /* The unit changes between detumble and sun-safe by itself. */
  bool automatic;
  uint64_t in_mode_us;
  /* Counts up to half an hour, as none is longer. */
  uint32_t persistence_us;
  bool detumbled;
} adcs_mode;

typedef struct {
  bool started;
  falak_counts counts;
  falak_events events;
  adcs_mode mode;
  adcs_parameters parameters;
  /* +1 or -1 for x, y, z of the magnetometer, the gyro, the sun sensors. */
  double signs[9];
  /* Ticks since the magnetometer was read last. */
  uint32_t cycle_tick;
  /* The answered tick switched the torquers off for the next reading. */
  bool blanked;
  adcs_field field;
  adcs_rate rate;
  adcs_sun sun;
#if ADCS_HAS_WHEELS
  adcs_wheels wheels;
#endif
  double dipole_Am2[3];
  uint32_t since_housekeeping_us;
} adcs_state;

typedef falak_adcs_v1_Inputs adcs_inputs;

void adcs_initial(adcs_state *state);
void adcs_visit(falak_state *into, adcs_state *state);

/* True where the sensor was lost or came back just now. `inputs` may be null in the three below. */
bool adcs_watch_sample(adcs_watch *watch, bool usable, uint32_t period_us);
bool adcs_take_field(adcs_field *field, const adcs_inputs *inputs, const double signs[9], bool blanked,
                     uint32_t period_us);
bool adcs_take_rate(adcs_rate *rate, const adcs_inputs *inputs, const double signs[9], const adcs_field *field,
                    uint32_t period_us);
bool adcs_take_sun(adcs_sun *sun, const adcs_inputs *inputs, const double signs[9], const adcs_rate *rate,
                   uint32_t period_us);

bool adcs_has_field(const adcs_field *field);
bool adcs_has_field_rate(const adcs_field *field);

/* Enters a mode, or starts it over. */
void adcs_enter_mode(adcs_mode *state, uint32_t mode, falak_events *events);
/* Looks at the body rate and changes the mode where it persists. */
void adcs_update_mode(adcs_mode *state, const adcs_rate *rate, falak_events *events, uint32_t period_us);

/* m = -k (dB/dt) / B^2, each torquer limited by itself. Source: Avanzini & Giulietti 2012. */
void adcs_bdot_dipole(const adcs_field *field, const adcs_parameters *numbers, double dipole_Am2[3]);
/* Array normal (-z) to the Sun, spinning slowly about it. Source: Markley & Crassidis 2014, section 7.5. */
void adcs_sun_safe_dipole(const adcs_field *field, const adcs_rate *rate, const adcs_sun *sun,
                          const adcs_parameters *numbers, double dipole_Am2[3]);

/* Torque on the body that turns the array normal to the Sun and brakes. Source: Markley & Crassidis 2014, section 7.2. */
void adcs_sun_safe_torque(const adcs_rate *rate, const adcs_sun *sun, const adcs_parameters *numbers,
                          double torque_B_Nm[3]);

/* Carries a telecommand out: NONE, or why not. */
falak_reason adcs_execute(adcs_state *state, const falak_adcs_v1_Telecommand *telecommand);

void adcs_report(const adcs_state *state, falak_adcs_v1_Telemetry *telemetry);

#endif
