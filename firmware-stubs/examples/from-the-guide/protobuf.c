/* Writing and reading the part of protobuf that the messages use. */

#include "protobuf.h"
#include <string.h>

static void out_byte(Out *o, uint8_t b) {
  if (o->size < sizeof o->data) o->data[o->size++] = b;
  else o->full = true;
}

static void out_varint(Out *o, uint64_t v) {
  while (v >= 0x80) {
    out_byte(o, (uint8_t)(v | 0x80));
    v >>= 7;
  }
  out_byte(o, (uint8_t)v);
}

static void out_tag(Out *o, unsigned field, unsigned wire) { out_varint(o, field << 3 | wire); }

void out_uint(Out *o, unsigned field, uint64_t v) {
  if (v) {
    out_tag(o, field, WIRE_VARINT);
    out_varint(o, v);
  }
}

void out_uints(Out *o, unsigned first, const uint64_t *v, size_t n) {
  for (size_t i = 0; i < n; i++) out_uint(o, first + (unsigned)i, v[i]);
}

void out_fixed32(Out *o, unsigned field, uint32_t v) {
  if (v) {
    out_tag(o, field, WIRE_32);
    for (int i = 0; i < 4; i++) out_byte(o, (uint8_t)(v >> 8 * i));
  }
}

void out_float(Out *o, unsigned field, double value) {
  float f = (float)value;
  uint32_t bits;
  memcpy(&bits, &f, 4);
  out_fixed32(o, field, bits);
}

void out_bytes(Out *o, unsigned field, const void *data, size_t size) {
  const uint8_t *p = data;
  out_tag(o, field, WIRE_BYTES);
  out_varint(o, size);
  while (size--) out_byte(o, *p++);
}

void out_text(Out *o, unsigned field, const char *s) {
  if (*s) out_bytes(o, field, s, strlen(s));
}

void out_message(Out *o, unsigned field, const Out *m) {
  o->full = o->full || m->full;
  out_bytes(o, field, m->data, m->size);
}

void out_counts(Out *o, unsigned field, const uint32_t *v, int n) {
  Out packed = {.size = 0};
  for (int i = 0; i < n; i++) out_varint(&packed, v[i]);
  out_message(o, field, &packed);
}

/* ----------------------------------------------------------- protobuf in */

In in_of(const uint8_t *data, size_t size) { return (In){data, data + size, false}; }

In in_field(const Field *f) { return in_of(f->data, f->size); }

static uint64_t in_varint(In *in) {
  uint64_t v = 0;
  for (unsigned shift = 0; shift < 70; shift += 7) {
    if (in->at == in->end) break;
    uint8_t b = *in->at++;
    if (shift < 64) v |= (uint64_t)(b & 0x7f) << shift;
    if (!(b & 0x80)) return v;
  }
  in->bad = true;
  return 0;
}

uint64_t in_fixed(In *in, size_t bytes) {
  uint64_t v = 0;
  if ((size_t)(in->end - in->at) < bytes) {
    in->bad = true;
    return 0;
  }
  for (size_t i = 0; i < bytes; i++) v |= (uint64_t)*in->at++ << 8 * i;
  return v;
}

bool in_next(In *in, Field *f) {
  if (in->bad || in->at == in->end) return false;
  uint64_t tag = in_varint(in);
  memset(f, 0, sizeof *f);
  f->number = (unsigned)(tag >> 3);
  f->wire = (unsigned)(tag & 7);
  if (f->number == 0) in->bad = true;
  switch (f->wire) {
  case WIRE_VARINT: f->value = in_varint(in); break;
  case WIRE_64: f->value = in_fixed(in, 8); break;
  case WIRE_32: f->value = in_fixed(in, 4); break;
  case WIRE_BYTES: {
    uint64_t size = in_varint(in);
    if (size > (uint64_t)(in->end - in->at)) {
      in->bad = true;
    } else {
      f->data = in->at;
      f->size = (size_t)size;
      in->at += size;
    }
    break;
  }
  default: in->bad = true;
  }
  return !in->bad;
}

bool is_field(const Field *f, unsigned number, unsigned wire) { return f->number == number && f->wire == wire; }

double as_float(uint64_t bits) {
  uint32_t b = (uint32_t)bits;
  float f;
  memcpy(&f, &b, 4);
  return f;
}

bool in_fields(In in, Field *f, const char *wires) {
  size_t n = strlen(wires);
  Field one;
  memset(f, 0, (n + 1) * sizeof *f);
  while (in_next(&in, &one)) {
    if (one.number <= n && one.wire == (unsigned)(wires[one.number - 1] - '0')) f[one.number] = one;
  }
  return !in.bad;
}
