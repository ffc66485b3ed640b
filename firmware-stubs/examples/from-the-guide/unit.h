/* The attitude unit: its messages, its telecommands, its control law. It knows no clock, no session and no frame. */
#ifndef UNIT_H
#define UNIT_H

#include "protobuf.h"

/* Reasons of a report. */
enum { NONE = 1, UNKNOWN_COMMAND = 2, ARGUMENT_OUT_OF_RANGE = 3, EQUIPMENT_ABSENT = 6, CORRUPT = 10 };

/* A state as bytes is never larger. */
enum { UNIT_STATE_MAX = 1024 };

/* The state after power on. */
void unit_reset(void);
/* Runs one Step and begins its StepDone, which lacks busy_us. False, and nothing changed, where it cannot be decoded. */
bool unit_step(In step, Out *done);
/* Carries out one Telecommand; the reason, NONE where it was done. */
uint32_t unit_execute(In telecommand);
/* The state as bytes, and back; false, and nothing changed, where the bytes cannot be a state of this unit. */
size_t unit_capture(uint8_t bytes[UNIT_STATE_MAX]);
bool unit_restore(const uint8_t *bytes, size_t size);

#endif
