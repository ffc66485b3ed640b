/* The wings follow the Sun about their axis: by what their own cells see, and through the eclipse at the rate they had.
 * A wing that has not seen the Sun for longer than any eclipse lasts turns until it does. */

#include "../common/numbers.h"
#include "power.h"

static double rate_of(power_drive *drive, uint32_t wing, bool seen, double angle_rad, uint32_t period_us) {
  /* An angle that is no number is no Sun. */
  if (!(seen && angle_rad >= -4 && angle_rad <= 4)) {
    const uint64_t unseen_us = drive->unseen_us[wing] + period_us;
    drive->unseen_us[wing] = unseen_us < POWER_DRIVE_SEARCH_AFTER_US ? unseen_us : POWER_DRIVE_SEARCH_AFTER_US;
    return drive->unseen_us[wing] < POWER_DRIVE_SEARCH_AFTER_US ? drive->rate_radps[wing] : POWER_DRIVE_SEARCH_RADPS;
  }
  drive->unseen_us[wing] = 0;
  const double usual_radps = drive->rate_radps[wing];
  const double rate_radps = falak_clamp(usual_radps + POWER_DRIVE_GAIN_PS * angle_rad, -POWER_DRIVE_RATE_MAX_RADPS,
                                        POWER_DRIVE_RATE_MAX_RADPS);
  const double weight = period_us / ((double)POWER_DRIVE_RATE_TIME_US + period_us);
  const double learnt_radps = usual_radps + weight * (rate_radps - usual_radps);
  drive->rate_radps[wing] = falak_clamp(learnt_radps, -POWER_DRIVE_USUAL_MAX_RADPS, POWER_DRIVE_USUAL_MAX_RADPS);
  return rate_radps;
}

void power_update_drive(power_drive *drive, const power_inputs *inputs, falak_power_v1_Outputs *outputs,
                        uint32_t period_us) {
  outputs->drive_rates_radps_count = 0;
  if (inputs == NULL || inputs->array_sections_count < POWER_WING_COUNT) return;
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) {
    const falak_power_v1_ArraySection *section = &inputs->array_sections[wing];
    outputs->drive_rates_radps[wing] =
        section->deployed ? (float)rate_of(drive, wing, section->sun_seen, section->sun_angle_rad, period_us) : 0;
  }
  outputs->drive_rates_radps_count = POWER_WING_COUNT;
}
