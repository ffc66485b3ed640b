/*
 * The plain C side of the control-step benchmark: the rigid body with four wheels alone, in the steps in which the simulation takes it.
 *
 *   rigid-wheels     for each line "STEPS" on stdin takes so many control steps of 0.1 s, each as 80 ms and 20 ms by a fourth-order
 *                    Runge-Kutta step with a held dipole in a held field, gravity gradient, and four wheels of a pyramid whose
 *                    motors hold their torque; prints the processor time in nanoseconds and the angular momentum at the end
 */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <time.h>

enum { STATES = 7, WHEELS = 4 };

static const double part = 0.57735026918962576;
static const double spin_inertia = 0.0064;
static const double sign[WHEELS][3] = {{1, 1, 1}, {-1, 1, 1}, {-1, -1, 1}, {1, -1, 1}};
static double speed[WHEELS], motor[WHEELS];
/* Sum of the wheels' absolute momenta at the start of a step, and its rate. */
static double wheels[3], wheel_rate[3];

static const double inertia[6] = {60.0, 80.0, 70.0, 0.5, -0.3, 0.2};
static double inverse[6];
static const double field_T[3] = {1.5e-5, -2.5e-5, 0.8e-5};
static const double position_m[3] = {6.9e6, 3.0e5, -2.0e5};
static const double dipole_Am2[3] = {1.0, -2.0, 0.5};
static const double mu_m3ps2 = 3.986004418e14;
static double gradient;

static void invert(const double *m, double *out)
{
    double cxx = m[1] * m[2] - m[5] * m[5], cxy = m[4] * m[5] - m[3] * m[2], cxz = m[3] * m[5] - m[4] * m[1];
    double k = 1 / (m[0] * cxx + m[3] * cxy + m[4] * cxz);
    out[0] = k * cxx;
    out[1] = k * (m[0] * m[2] - m[4] * m[4]);
    out[2] = k * (m[0] * m[1] - m[3] * m[3]);
    out[3] = k * cxy;
    out[4] = k * cxz;
    out[5] = k * (m[3] * m[4] - m[0] * m[5]);
}

static void apply(const double *m, double x, double y, double z, double *out)
{
    out[0] = m[0] * x + m[3] * y + m[4] * z;
    out[1] = m[3] * x + m[1] * y + m[5] * z;
    out[2] = m[4] * x + m[5] * y + m[2] * z;
}

static void differentiate(const double *s, double t_s, double *slope)
{
    double x = s[0], y = s[1], z = s[2], w = s[3], p = s[4], q = s[5], r = s[6];
    double a[3][3] = {{x * x - y * y - z * z + w * w, 2 * (x * y + z * w), 2 * (x * z - y * w)},
                      {2 * (x * y - z * w), w * w - x * x + y * y - z * z, 2 * (y * z + x * w)},
                      {2 * (x * z + y * w), 2 * (y * z - x * w), w * w - x * x - y * y + z * z}};
    double b[3], n[3], jn[3], h[3], t[3];
    for (int i = 0; i < 3; i++) {
        b[i] = a[i][0] * field_T[0] + a[i][1] * field_T[1] + a[i][2] * field_T[2];
        n[i] = a[i][0] * position_m[0] + a[i][1] * position_m[1] + a[i][2] * position_m[2];
    }
    apply(inertia, n[0], n[1], n[2], jn);
    apply(inertia, p, q, r, h);
    for (int i = 0; i < 3; i++) {
        h[i] += wheels[i] + t_s * wheel_rate[i];
    }
    const double *m = dipole_Am2;
    t[0] = m[1] * b[2] - m[2] * b[1] + gradient * (n[1] * jn[2] - n[2] * jn[1]) - (q * h[2] - r * h[1]) - wheel_rate[0];
    t[1] = m[2] * b[0] - m[0] * b[2] + gradient * (n[2] * jn[0] - n[0] * jn[2]) - (r * h[0] - p * h[2]) - wheel_rate[1];
    t[2] = m[0] * b[1] - m[1] * b[0] + gradient * (n[0] * jn[1] - n[1] * jn[0]) - (p * h[1] - q * h[0]) - wheel_rate[2];
    slope[0] = 0.5 * (w * p - (q * z - r * y));
    slope[1] = 0.5 * (w * q - (r * x - p * z));
    slope[2] = 0.5 * (w * r - (p * y - q * x));
    slope[3] = -0.5 * (x * p + y * q + z * r);
    apply(inverse, t[0], t[1], t[2], slope + 4);
}

static void step(double *s, double step_s)
{
    static const double reach[4] = {0, 0.5, 0.5, 1};
    static const double weight[4] = {1 / 6.0, 1 / 3.0, 1 / 3.0, 1 / 6.0};
    double slope[STATES] = {0}, sum[STATES] = {0}, stage[STATES];
    double momentum[WHEELS];
    for (int i = 0; i < 3; i++) {
        wheels[i] = wheel_rate[i] = 0;
    }
    for (int w = 0; w < WHEELS; w++) {
        momentum[w] = spin_inertia * (speed[w] + part * (sign[w][0] * s[4] + sign[w][1] * s[5] + sign[w][2] * s[6]));
        for (int i = 0; i < 3; i++) {
            wheels[i] += part * sign[w][i] * momentum[w];
            wheel_rate[i] += part * sign[w][i] * motor[w];
        }
    }
    for (int k = 0; k < 4; k++) {
        for (int i = 0; i < STATES; i++) {
            stage[i] = s[i] + reach[k] * step_s * slope[i];
        }
        differentiate(stage, reach[k] * step_s, slope);
        for (int i = 0; i < STATES; i++) {
            sum[i] += weight[k] * slope[i];
        }
    }
    for (int i = 0; i < STATES; i++) {
        s[i] += step_s * sum[i];
    }
    double k = 1 / sqrt(s[0] * s[0] + s[1] * s[1] + s[2] * s[2] + s[3] * s[3]);
    for (int i = 0; i < 4; i++) {
        s[i] *= k;
    }
    for (int w = 0; w < WHEELS; w++) {
        double along = part * (sign[w][0] * s[4] + sign[w][1] * s[5] + sign[w][2] * s[6]);
        speed[w] = (momentum[w] + step_s * motor[w]) / spin_inertia - along;
    }
}

int main(void)
{
    invert(inertia, inverse);
    double square = position_m[0] * position_m[0] + position_m[1] * position_m[1] + position_m[2] * position_m[2];
    gradient = 3 * mu_m3ps2 / (square * square * sqrt(square));
    double state[STATES] = {0, 0, 0, 1, 0.001, -0.001, 0.001};
    double steps;
    while (scanf("%lf", &steps) == 1) {
        struct timespec start, end;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
        for (long tick = 0; tick < (long)steps; tick++) {
            for (int w = 0; w < WHEELS; w++) {
                motor[w] = -1e-4 * speed[w] + (tick & 1 ? 1e-3 : -1e-3);
            }
            step(state, 0.08);
            step(state, 0.02);
        }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
        int64_t elapsed_ns = (int64_t)(end.tv_sec - start.tv_sec) * 1000000000 + (end.tv_nsec - start.tv_nsec);
        double h[3];
        apply(inertia, state[4], state[5], state[6], h);
        printf("%" PRId64 " %.6f\n", elapsed_ns, sqrt(h[0] * h[0] + h[1] * h[1] + h[2] * h[2]));
        fflush(stdout);
    }
    return 0;
}
