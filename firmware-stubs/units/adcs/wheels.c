/* Reaction wheels. Source: Markley & Crassidis 2014, sections 7.3 and 7.5. */

#include "wheels.h"

#if ADCS_HAS_WHEELS

#include "../common/vectors.h"
#include "falak/adcs_parameters.h"
#include <math.h>

#define IN_USE_MIN 3
/* Of the spacecraft's parameters; every build with wheels has them. */
#define OF(name) ADCS_OF(numbers, name, 0)

static const double null_space[ADCS_WHEELS] = {1, -1, 1, -1};

static double size_of(double x) { return x < 0 ? -x : x; }

static bool is_excluded(const adcs_wheels *wheels, int wheel) { return (wheels->excluded & (1u << wheel)) != 0; }

uint32_t adcs_watch_wheels(adcs_wheels *wheels, const falak_adcs_v1_Inputs *inputs, const adcs_parameters *numbers,
                           uint32_t period_us) {
  const double dt_s = (double)period_us / 1e6;
  const pb_size_t count = inputs == NULL ? 0 : inputs->wheels_count;
  uint32_t found = 0;
  wheels->heard = count == ADCS_WHEELS;
  for (int wheel = 0; wheel < ADCS_WHEELS && wheel < (int)count; wheel += 1) {
    const double speed = inputs->wheels[wheel].speed_radps;
    if (!(speed > -ADCS_WHEEL_PLAUSIBLE_MAX_RADPS && speed < ADCS_WHEEL_PLAUSIBLE_MAX_RADPS)) continue;
    const double before = wheels->speeds_radps[wheel];
    wheels->speeds_radps[wheel] = speed;
    const double given_Nm = (OF(WHEEL_SPIN_INERTIA) * (speed - before)) / dt_s;
    const double missing_Nm = wheels->torques_Nm[wheel] - given_Nm;
    wheels->missing_Nm[wheel] += (dt_s / ADCS_WHEEL_MISSING_TIME_S) * (missing_Nm - wheels->missing_Nm[wheel]);
    if (size_of(wheels->missing_Nm[wheel]) < OF(WHEEL_MISSING_MAX)) continue;
    if (!is_excluded(wheels, wheel)) found |= 1u << wheel;
  }
  return found;
}

bool adcs_can_turn(const adcs_wheels *wheels) {
  int in_use = 0;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) in_use += is_excluded(wheels, wheel) ? 0 : 1;
  return wheels->heard && in_use >= IN_USE_MIN;
}

static double share(const adcs_parameters *numbers, int wheel, const double torque_Nm[3]) {
  return falak_dot3(numbers->shares[wheel], torque_Nm);
}

static void share_among_four(const adcs_wheels *wheels, const double torque_Nm[3], const adcs_parameters *numbers,
                             double out_Nm[ADCS_WHEELS]) {
  double along = 0;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    out_Nm[wheel] = share(numbers, wheel, torque_Nm);
    along += 0.25 * null_space[wheel] * wheels->speeds_radps[wheel];
  }
  const double pull = ADCS_WHEEL_BIAS_GAIN_NMS * (ADCS_WHEEL_BIAS_RADPS - along);
  const double most = ADCS_WHEEL_BIAS_TORQUE_MAX_NM;
  const double held = pull > most ? most : pull < -most ? -most : pull;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) out_Nm[wheel] += held * null_space[wheel];
}

static void share_among_three(const adcs_wheels *wheels, const double torque_Nm[3], const adcs_parameters *numbers,
                              double out_Nm[ADCS_WHEELS]) {
  double lost = 0;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    out_Nm[wheel] = share(numbers, wheel, torque_Nm);
    if (is_excluded(wheels, wheel)) lost = out_Nm[wheel] * null_space[wheel];
  }
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    out_Nm[wheel] = is_excluded(wheels, wheel) ? 0 : out_Nm[wheel] - lost * null_space[wheel];
  }
}

static double friction_Nm(const adcs_parameters *numbers, double speed_radps) {
  const double creep = ADCS_WHEEL_CREEP_RADPS;
  const double sign = speed_radps > creep ? 1 : speed_radps < -creep ? -1 : speed_radps / creep;
  return OF(WHEEL_COULOMB) * sign + OF(WHEEL_VISCOUS) * speed_radps;
}

static void scale_to_limit(double most_Nm, double out_Nm[ADCS_WHEELS]) {
  double largest = 0;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    const double size = size_of(out_Nm[wheel]);
    if (size > largest) largest = size;
  }
  if (largest <= most_Nm) return;
  const double k = most_Nm / largest;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) out_Nm[wheel] *= k;
}

static void allocate(adcs_wheels *wheels, const double torque_B_Nm[3], const adcs_parameters *numbers) {
  const double opposite_Nm[3] = {-torque_B_Nm[0], -torque_B_Nm[1], -torque_B_Nm[2]};
  double *out_Nm = wheels->torques_Nm;
  if (wheels->excluded == 0) share_among_four(wheels, opposite_Nm, numbers, out_Nm);
  else share_among_three(wheels, opposite_Nm, numbers, out_Nm);
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    if (!is_excluded(wheels, wheel)) out_Nm[wheel] += friction_Nm(numbers, wheels->speeds_radps[wheel]);
  }
  scale_to_limit(OF(WHEEL_TORQUE_MAX), out_Nm);
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    const double speed = wheels->speeds_radps[wheel];
    if (speed * out_Nm[wheel] > 0 && size_of(speed) > OF(WHEEL_SPEED_MAX)) out_Nm[wheel] = 0;
  }
}

/* m = (k / B^2) h x B, whose torque on the body is -k h across the field. */
static void desaturate(const double h_Nms[3], const double b_T[3], double most_Am2, double dipole_Am2[3]) {
  const double k = ADCS_DESATURATION_GAIN_PS / falak_dot3(b_T, b_T);
  double wanted_Am2[3];
  falak_cross3(h_Nms, b_T, wanted_Am2);
  falak_scale3(k, wanted_Am2, wanted_Am2);
  double largest = 0;
  for (int axis = 0; axis < 3; axis += 1) {
    const double size = size_of(wanted_Am2[axis]);
    if (size > largest) largest = size;
  }
  falak_scale3(largest > most_Am2 ? most_Am2 / largest : 1, wanted_Am2, dipole_Am2);
}

void adcs_turn_body(adcs_wheels *wheels, const double torque_B_Nm[3], const double *field_B_T,
                    const adcs_parameters *numbers, double dipole_Am2[3]) {
  double momentum_Nms[3] = {0, 0, 0};
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    const double own_Nms = OF(WHEEL_SPIN_INERTIA) * wheels->speeds_radps[wheel];
    for (int axis = 0; axis < 3; axis += 1) momentum_Nms[axis] += own_Nms * numbers->axes_B[wheel][axis];
  }
  allocate(wheels, torque_B_Nm, numbers);
  for (int axis = 0; axis < 3; axis += 1) dipole_Am2[axis] = 0;
  if (field_B_T == NULL || sqrt(falak_dot3(momentum_Nms, momentum_Nms)) < ADCS_MOMENTUM_DEAD_NMS) return;
  desaturate(momentum_Nms, field_B_T, OF(DIPOLE_MAX), dipole_Am2);
}

void adcs_rest_wheels(adcs_wheels *wheels) {
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) wheels->torques_Nm[wheel] = 0;
}

void adcs_visit_wheels(falak_state *into, adcs_wheels *wheels) {
  falak_state_f64s(into, wheels->speeds_radps, ADCS_WHEELS);
  falak_state_f64s(into, wheels->missing_Nm, ADCS_WHEELS);
  falak_state_f64s(into, wheels->torques_Nm, ADCS_WHEELS);
  falak_state_bool(into, &wheels->heard);
  falak_state_within(into, &wheels->excluded, 0, (1u << ADCS_WHEELS) - 1u);
}

#else

/* A build without wheels still is a translation unit. */
typedef int adcs_no_wheels;

#endif
