/*
 * The control law: yours. As it comes it takes rate out with the magnetic torquers (B-dot) and does nothing else.
 *
 * All vectors are in the body frame B, right-handed, in SI units: tesla, A.m2, rad/s.
 */
#ifndef LAW_H
#define LAW_H

#include <stdbool.h>
#include <stdint.h>

/* Largest dipole of a torquer of the default spacecraft. */
#define DIPOLE_MAX_AM2 30.0
/* N.m.s; dipole = -gain (dB/dt) / |B|^2. */
#define GAIN_USUAL_NMS 0.258

typedef struct {
  double gain_Nms;
  /* The last field that was read with the torquers off, how it changes, and how long ago that was. */
  double field_T[3];
  double field_rate_Tps[3];
  uint32_t age_us;
  uint32_t readings;
  /* Counts the periods of a second; in the last of them the torquers are off. */
  uint32_t cycle_us;
  double dipole_Am2[3];
} law_state;

void law_initial(law_state *law);

/* The field changed its meaning, as by a patched sign: what was measured before does not count. */
void law_forget_field(law_state *law);

/*
 * Runs for one period. `field_T` is null where the magnetometer has no new sample. `commanded_Am2` is what the torquers shall
 * do from the moment at which the answer takes effect, 0.8 periods after the instant of the sample.
 */
void law_run(law_state *law, const double *field_T, bool is_detumbling, uint32_t period_us, double commanded_Am2[3]);

#endif
