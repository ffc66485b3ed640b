/* Tables that stay in flash where the core cannot read it as memory (AVR), and are plain constants elsewhere. */
#ifndef FALAK_FLASH_H
#define FALAK_FLASH_H

#ifdef __AVR__
#include <avr/pgmspace.h>
#define FALAK_FLASH PROGMEM
/* A type of constants that stay there; the compiler knows how to read them. */
#define FALAK_IN_FLASH const __flash
#define FALAK_FLASH_U32(place) pgm_read_dword(&(place))
#else
#define FALAK_FLASH
#define FALAK_IN_FLASH const
#define FALAK_FLASH_U32(place) (place)
#endif

#endif
