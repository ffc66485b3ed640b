/*
 * Four wheels in a pyramid as one actuator, and the torquers that take out what they carry. In builds whose profile has the
 * wheels' messages; the same arithmetic as src/onboard/adcs/pointing, operation by operation.
 */
#ifndef FALAK_ADCS_WHEELS_H
#define FALAK_ADCS_WHEELS_H

#include "falak/adcs/v1/adcs.pb.h"
#include "parameters.h"
#include "state.h"

#ifdef falak_adcs_v1_Inputs_wheels_tag
#define ADCS_HAS_WHEELS 1
#else
#define ADCS_HAS_WHEELS 0
#endif

typedef struct {
  /* Last good speeds of the tachometers. */
  double speeds_radps[ADCS_WHEELS];
  /* Difference of the speed's change from what was asked, low-passed, as a torque. */
  double missing_Nm[ADCS_WHEELS];
  /* Asked of the motors in the last answer. */
  double torques_Nm[ADCS_WHEELS];
  /* All were heard in the last step. */
  bool heard;
  /* Wheels out of use, a bit each. */
  uint32_t excluded;
} adcs_wheels;

/* Takes the tachometers; returns the bits of wheels that do not do what they were told. `inputs` may be null. */
uint32_t adcs_watch_wheels(adcs_wheels *wheels, const falak_adcs_v1_Inputs *inputs, const adcs_parameters *numbers,
                           uint32_t period_us);

/* Any three wheels are heard and in use. */
bool adcs_can_turn(const adcs_wheels *wheels);

/* Asks the wheels for a torque on the body, and the torquers for what the wheels carry; `field_B_T` may be null. */
void adcs_turn_body(adcs_wheels *wheels, const double torque_B_Nm[3], const double *field_B_T,
                    const adcs_parameters *numbers, double dipole_Am2[3]);

void adcs_rest_wheels(adcs_wheels *wheels);

void adcs_visit_wheels(falak_state *into, adcs_wheels *wheels);

#endif
