#include "restart.h"
#include <avr/eeprom.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/wdt.h>

#define ASKED 0x5a7eu

/* Not cleared at a start: what the last run left behind. */
static uint16_t asked __attribute__((section(".noinit")));
static uint8_t cause __attribute__((section(".noinit")));

void avr_restart_early(void) __attribute__((naked, used, section(".init3")));

/* Before the RAM is cleared: after its own reset the watchdog runs on at its shortest, and must be stopped at once. */
void avr_restart_early(void) {
  cause = MCUSR;
  MCUSR = 0;
  wdt_disable();
}

static falak_link_v1_ResetReason reason(void) {
  if ((cause & _BV(WDRF)) != 0) {
    return asked == ASKED ? falak_link_v1_ResetReason_RESET_REASON_SOFTWARE
                          : falak_link_v1_ResetReason_RESET_REASON_WATCHDOG;
  }
  if ((cause & _BV(PORF)) != 0) return falak_link_v1_ResetReason_RESET_REASON_POWER_ON;
  if ((cause & _BV(BORF)) != 0) return falak_link_v1_ResetReason_RESET_REASON_BROWNOUT;
  if ((cause & _BV(EXTRF)) != 0) return falak_link_v1_ResetReason_RESET_REASON_PIN;
  /* A bootloader has cleared them. */
  return falak_link_v1_ResetReason_RESET_REASON_UNSPECIFIED;
}

avr_start avr_restart_begin(void) {
  uint32_t *const place = (uint32_t *)AVR_EEPROM_BOOTS;
  /* Blank is -1, so that the first start is number 0 and one. */
  const uint32_t count = eeprom_read_dword(place) + 1u;
  const avr_start start = {count + 1u, reason()};
  eeprom_update_dword(place, count);
  asked = 0;
  wdt_enable(WDTO_2S);
  return start;
}

size_t avr_restart_read_uid(uint8_t *into, size_t room) {
  const size_t size = eeprom_read_byte((const uint8_t *)AVR_EEPROM_UID);
  if (size > room) return 0;
  eeprom_read_block(into, (const uint8_t *)(AVR_EEPROM_UID + 1), size);
  return size;
}

_Noreturn void avr_restart(void) {
  cli();
  asked = ASKED;
  wdt_enable(WDTO_15MS);
  for (;;) continue;
}
