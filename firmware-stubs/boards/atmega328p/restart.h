/* Why the chip started, how often it did, and starting it again. */
#ifndef FALAK_ATMEGA328P_RESTART_H
#define FALAK_ATMEGA328P_RESTART_H

#include "falak/link/v1/link.pb.h"
#include <stddef.h>
#include <stdint.h>

/*
 * EEPROM: the count of starts in the first four bytes, little-endian, blank (all ones) before the first; then the size of
 * the uid and the uid itself, which a person may write there.
 */
#define AVR_EEPROM_BOOTS 0
#define AVR_EEPROM_UID 4

typedef struct {
  uint32_t boot_count;
  falak_link_v1_ResetReason reason;
} avr_start;

/* Counts this start. To be called once; the watchdog runs from then on, at two seconds. */
avr_start avr_restart_begin(void);

/* Reads the uid from EEPROM; 0 where nobody has written one. */
size_t avr_restart_read_uid(uint8_t *into, size_t room);

/* Starts over, by the watchdog. */
_Noreturn void avr_restart(void);

#endif
