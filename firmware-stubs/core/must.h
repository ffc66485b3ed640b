/* Marks a function whose result the caller has to look at. */
#ifndef FALAK_MUST_H
#define FALAK_MUST_H

#if defined(__GNUC__) || defined(__clang__)
#define FALAK_MUST_CHECK __attribute__((warn_unused_result))
/* Keeps a function out of line, so that its locals take no stack from what is called without it. */
#define FALAK_APART __attribute__((noinline))
#else
#define FALAK_MUST_CHECK
#define FALAK_APART
#endif

#endif
