/* What the torquers shall do: against the turning field, or towards the Sun. */

#include "../common/numbers.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

void adcs_bdot_dipole(const adcs_field *field, double gain_Nms, double dipole_Am2[3]) {
  const double bx = field->field_B_T[0], by = field->field_B_T[1], bz = field->field_B_T[2];
  const double k = -gain_Nms / (bx * bx + by * by + bz * bz);
  for (int axis = 0; axis < 3; axis += 1) {
    dipole_Am2[axis] = falak_clamp(k * field->rate_B_Tps[axis], -ADCS_DIPOLE_MAX_AM2, ADCS_DIPOLE_MAX_AM2);
  }
}

static double size_of(double x) { return x < 0 ? -x : x; }

static double larger(double a, double b) { return a > b ? a : b; }

/* m = B x torque / B^2, scaled as a whole to the torquers' limit; it lacks the part along the field. */
static void across_field(const adcs_field *field, double tx, double ty, double tz, double dipole_Am2[3]) {
  const double bx = field->field_B_T[0], by = field->field_B_T[1], bz = field->field_B_T[2];
  const double k = 1 / (bx * bx + by * by + bz * bz);
  const double x = k * (by * tz - bz * ty);
  const double y = k * (bz * tx - bx * tz);
  const double z = k * (bx * ty - by * tx);
  const double largest = larger(size_of(x), larger(size_of(y), size_of(z)));
  const double scale = largest > ADCS_DIPOLE_MAX_AM2 ? ADCS_DIPOLE_MAX_AM2 / largest : 1;
  dipole_Am2[0] = scale * x;
  dipole_Am2[1] = scale * y;
  dipole_Am2[2] = scale * z;
}

void adcs_sun_safe_dipole(const adcs_field *field, const adcs_rate *rate, const adcs_sun *sun, double dipole_Am2[3]) {
  double tx = -ADCS_SUN_DAMPING_NMS * rate->omega_BN_B_radps[0];
  double ty = -ADCS_SUN_DAMPING_NMS * rate->omega_BN_B_radps[1];
  const double tz = -ADCS_SUN_DAMPING_NMS * (rate->omega_BN_B_radps[2] + ADCS_SPIN_RADPS);
  if (sun->valid) {
    /* a x s = (s_y, -s_x, 0): the sine of the angle; beyond a right angle it is taken as one. */
    const double ex = sun->direction_B[1];
    const double ey = -sun->direction_B[0];
    const double sine = sqrt(ex * ex + ey * ey);
    const double cosine = -sun->direction_B[2];
    const double far_Nm = ADCS_FAR_STIFFNESS * ADCS_SUN_STIFFNESS_NM;
    const double stiffness_Nm = cosine < ADCS_FAR_COSINE ? far_Nm : ADCS_SUN_STIFFNESS_NM;
    const double k = cosine < 0 && sine > 0 ? stiffness_Nm / sine : stiffness_Nm;
    tx += k * ex;
    ty += k * ey;
  }
  across_field(field, tx, ty, tz, dipole_Am2);
}
