/*
 * The part of protobuf that the messages use: varints, fixed 32 and 64, and bytes, which are also texts and sub-messages.
 * Nothing here knows a message; a unit writes and reads its own, field by field.
 */
#ifndef PROTOBUF_H
#define PROTOBUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WIRE_VARINT = 0, WIRE_64 = 1, WIRE_BYTES = 2, WIRE_32 = 5, PAYLOAD_MAX = 512 };

/* A message being written. `full` is looked at once at the end, so that the writing functions need no error path each. */
typedef struct {
  uint8_t data[PAYLOAD_MAX];
  size_t size;
  bool full;
} Out;

/* Zeros are left out, as proto3 does. */
void out_uint(Out *o, unsigned field, uint64_t v);
void out_fixed32(Out *o, unsigned field, uint32_t v);
void out_float(Out *o, unsigned field, double value);
void out_text(Out *o, unsigned field, const char *s);
/* Written also when empty: that is how a present but empty sub-message looks. */
void out_bytes(Out *o, unsigned field, const void *data, size_t size);
void out_message(Out *o, unsigned field, const Out *m);
/* A packed list. */
void out_counts(Out *o, unsigned field, const uint32_t *v, int n);
/* Several in a row, from field `first` on. */
void out_uints(Out *o, unsigned first, const uint64_t *v, size_t n);
#define OUT_UINTS(o, first, ...) \
  out_uints(o, first, (const uint64_t[]){__VA_ARGS__}, sizeof(uint64_t[]){__VA_ARGS__} / sizeof(uint64_t))

/* Bytes being read; `bad` once they made no sense. */
typedef struct {
  const uint8_t *at, *end;
  bool bad;
} In;

typedef struct {
  unsigned number, wire;
  uint64_t value;      /* of varints and fixed ones */
  const uint8_t *data; /* of bytes */
  size_t size;
} Field;

In in_of(const uint8_t *data, size_t size);
/* The inside of a field of bytes. */
In in_field(const Field *f);
uint64_t in_fixed(In *in, size_t bytes);
/* The next field; false at the end and where the bytes make no sense. A caller passes over fields that it does not know. */
bool in_next(In *in, Field *f);
/*
 * The fields of a message without repeated ones: f[number] for each character of `wires`, which is the wire type that this
 * field has. `f` has room for one more than there are characters, since fields count from 1. Others are skipped.
 */
bool in_fields(In in, Field *f, const char *wires);

bool is_field(const Field *f, unsigned number, unsigned wire);
/* A float out of the bits of a fixed 32. */
double as_float(uint64_t bits);

#endif
