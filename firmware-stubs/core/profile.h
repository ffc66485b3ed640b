/*
 * What a build has room for. The full profile has payloads of 512 bytes; the small one, of 160, is for microcontrollers
 * with 2 KB of RAM: fewer fields in its messages, no counts by frame type, no lines of text, and no snapshot where a board says so.
 */
#ifndef FALAK_PROFILE_H
#define FALAK_PROFILE_H

#include <stdint.h>

/* Largest payload of this build: 512, or 160 in the small profile. */
#ifndef FALAK_PAYLOAD_MAX
#define FALAK_PAYLOAD_MAX 512u
#endif
#define FALAK_IS_SMALL (FALAK_PAYLOAD_MAX == 160u)

_Static_assert(FALAK_PAYLOAD_MAX == 512u || FALAK_IS_SMALL, "the profiles have payloads of 512 and 160 bytes");

/* Largest state that SNAPSHOT and RESTORE carry, kept twice; 0 where the board can do neither. */
#ifndef FALAK_STATE_MAX
#define FALAK_STATE_MAX 1024u
#endif

/* Encoded bytes that wait for the port; frames beyond are refused and counted. */
#ifndef FALAK_OUTBOX_BYTES
#define FALAK_OUTBOX_BYTES 16384u
#endif

/* Events of a unit that wait for room in its answer; what is raised beyond is lost. */
#ifndef FALAK_EVENTS_MAX
#define FALAK_EVENTS_MAX 16u
#endif

#if FALAK_IS_SMALL
/* STATS of the small profile does not tell how many frames of a type came, so they are not counted. */
#define FALAK_COUNTS_TYPES 0
/* Lines of text are dropped, and counted as such. */
#define FALAK_SENDS_LOG 0
/* A unit runs when it is stepped, and only then. */
#define FALAK_STREAMS 0
#define FALAK_PAST_SESSIONS_MAX 4u
typedef uint16_t falak_recent;
typedef uint16_t falak_sent;
#else
#define FALAK_COUNTS_TYPES 1
#define FALAK_SENDS_LOG 1
#define FALAK_STREAMS 1
#define FALAK_PAST_SESSIONS_MAX 8u
typedef uint64_t falak_recent;
typedef uint32_t falak_sent;
#endif

#endif
