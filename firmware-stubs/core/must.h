/* Marks a function whose result the caller has to look at. */
#ifndef FALAK_MUST_H
#define FALAK_MUST_H

#if defined(__GNUC__) || defined(__clang__)
#define FALAK_MUST_CHECK __attribute__((warn_unused_result))
#else
#define FALAK_MUST_CHECK
#endif

#endif
