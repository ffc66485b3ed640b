/* What the torquers shall do: against the turning field, or towards the Sun. */

#include "../common/numbers.h"
#include "../common/vectors.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

void adcs_bdot_dipole(const adcs_field *field, const adcs_parameters *numbers, double dipole_Am2[3]) {
  const double most_Am2 = ADCS_OF(numbers, DIPOLE_MAX, ADCS_DIPOLE_MAX_AM2);
  const double k = -numbers->gain_Nms / falak_dot3(field->field_B_T, field->field_B_T);
  for (int axis = 0; axis < 3; axis += 1) {
    dipole_Am2[axis] = falak_clamp(k * field->rate_B_Tps[axis], -most_Am2, most_Am2);
  }
}

static double size_of(double x) { return x < 0 ? -x : x; }

static double larger(double a, double b) { return a > b ? a : b; }

/* m = B x torque / B^2, scaled as a whole to the torquers' limit; it lacks the part along the field. */
static void across_field(const adcs_field *field, const double torque_Nm[3], double most_Am2, double dipole_Am2[3]) {
  double wanted_Am2[3];
  falak_cross3(field->field_B_T, torque_Nm, wanted_Am2);
  falak_scale3(1 / falak_dot3(field->field_B_T, field->field_B_T), wanted_Am2, wanted_Am2);
  double largest = 0;
  for (int axis = 0; axis < 3; axis += 1) largest = larger(size_of(wanted_Am2[axis]), largest);
  falak_scale3(largest > most_Am2 ? most_Am2 / largest : 1, wanted_Am2, dipole_Am2);
}

void adcs_sun_safe_torque(const adcs_rate *rate, const adcs_sun *sun, const adcs_parameters *numbers,
                          double torque_B_Nm[3]) {
  const double stiffness_Nm = ADCS_OF(numbers, WHEEL_SUN_STIFFNESS, ADCS_WHEEL_SUN_STIFFNESS_NM);
  falak_scale3(-ADCS_OF(numbers, WHEEL_SUN_DAMPING, ADCS_WHEEL_SUN_DAMPING_NMS), rate->omega_BN_B_radps, torque_B_Nm);
  if (!sun->valid) return;
  const double ex = sun->direction_B[1];
  const double ey = -sun->direction_B[0];
  const double sine = sqrt(ex * ex + ey * ey);
  const bool behind = sun->direction_B[2] > 0;
  const double k = behind && sine > 0 ? stiffness_Nm / sine : stiffness_Nm;
  torque_B_Nm[0] += k * ex;
  torque_B_Nm[1] += k * ey;
}

void adcs_sun_safe_dipole(const adcs_field *field, const adcs_rate *rate, const adcs_sun *sun,
                          const adcs_parameters *numbers, double dipole_Am2[3]) {
  double torque_Nm[3] = {rate->omega_BN_B_radps[0], rate->omega_BN_B_radps[1],
                         rate->omega_BN_B_radps[2] + ADCS_SPIN_RADPS};
  falak_scale3(-ADCS_OF(numbers, SUN_DAMPING, ADCS_SUN_DAMPING_NMS), torque_Nm, torque_Nm);
  if (sun->valid) {
    /* a x s = (s_y, -s_x, 0): the sine of the angle; beyond a right angle it is taken as one. */
    const double ex = sun->direction_B[1];
    const double ey = -sun->direction_B[0];
    const double sine = sqrt(ex * ex + ey * ey);
    const double cosine = -sun->direction_B[2];
    const double near_Nm = ADCS_OF(numbers, SUN_STIFFNESS, ADCS_SUN_STIFFNESS_NM);
    const double stiffness_Nm = cosine < ADCS_FAR_COSINE ? ADCS_FAR_STIFFNESS * near_Nm : near_Nm;
    const double k = cosine < 0 && sine > 0 ? stiffness_Nm / sine : stiffness_Nm;
    torque_Nm[0] += k * ex;
    torque_Nm[1] += k * ey;
  }
  across_field(field, torque_Nm, ADCS_OF(numbers, DIPOLE_MAX, ADCS_DIPOLE_MAX_AM2), dipole_Am2);
}
