/* Arithmetic of the units: double throughout, no library function but the square root, so that every board agrees. */
#ifndef FALAK_NUMBERS_H
#define FALAK_NUMBERS_H

#include <stdbool.h>
#include <stdint.h>

/* `value` within [min, max]; NaN becomes `min`. */
double falak_clamp(double value, double min, double max);

/* Whether a telecommand's number is in its range; NaN is not. */
bool falak_is_within(double value, double min, double max);

bool falak_is_finite3(double x, double y, double z);

/* A number that stays finite as a float, or 0. */
float falak_finite(double value);

/* Arc cosine to 2e-8 rad. Source: Abramowitz & Stegun 1964, equation 4.4.46. */
double falak_arc_cosine_rad(double cosine);

/* A period as the unit uses it: garbage cannot stop or hurry a unit by more than this. */
uint32_t falak_usable_period_us(uint32_t asked_us, uint32_t usual_us);

#endif
