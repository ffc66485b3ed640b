/*
 * The baseline of the kernel's event queue: a binary heap over slots with the same order (at, priority, sequence), the
 * same handles, and the place of every slot kept up to date, so that an event can be cancelled.
 *
 *   heap PENDING GUARDED    reads lines "COUNT" from stdin; for each does the hold model over COUNT fired events and prints
 *                           "NANOSECONDS CHECKSUM". PENDING is the number of events that wait; GUARDED is 1 where half of
 *                           them are time-outs that are cancelled before they fire.
 *
 * The model is that of hold.ts, event for event: equal checksums say that both did the same.
 */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { INCREMENTS = 65536 };

struct entry {
    int64_t at;
    uint64_t order;
    uint32_t slot;
};

struct slot {
    uint32_t place;
    uint32_t target;
    uint64_t sequence;
    const char *kind;
    const void *payload;
};

struct handle {
    uint32_t slot;
    uint64_t sequence;
};

static const uint32_t not_waiting = UINT32_MAX;
static const char kind[] = "fire";

static struct entry *heap;
static struct slot *slots;
static uint32_t *free_slots;
static uint32_t size, free_count;
static uint64_t next_sequence;
static int64_t increments[INCREMENTS];

static inline bool precedes(const struct entry *a, const struct entry *b)
{
    return a->at != b->at ? a->at < b->at : a->order < b->order;
}

static inline void put(uint32_t place, struct entry entry)
{
    heap[place] = entry;
    slots[entry.slot].place = place;
}

static void sift_up(uint32_t place, struct entry entry)
{
    while (place > 0) {
        uint32_t parent = (place - 1) / 2;
        if (!precedes(&entry, &heap[parent])) {
            break;
        }
        put(place, heap[parent]);
        place = parent;
    }
    put(place, entry);
}

static void sift_down(uint32_t place, struct entry entry)
{
    for (;;) {
        uint32_t child = 2 * place + 1;
        if (child >= size) {
            break;
        }
        if (child + 1 < size && precedes(&heap[child + 1], &heap[child])) {
            child++;
        }
        if (!precedes(&heap[child], &entry)) {
            break;
        }
        put(place, heap[child]);
        place = child;
    }
    put(place, entry);
}

static struct handle push(int64_t at, uint32_t priority, uint32_t target)
{
    uint32_t slot = free_slots[--free_count];
    uint64_t sequence = next_sequence++;
    slots[slot].target = target;
    slots[slot].sequence = sequence;
    slots[slot].kind = kind;
    slots[slot].payload = NULL;
    sift_up(size++, (struct entry){at, (uint64_t)priority << 45 | sequence, slot});
    return (struct handle){slot, sequence};
}

static void remove_at(uint32_t place)
{
    uint32_t slot = heap[place].slot;
    slots[slot].place = not_waiting;
    free_slots[free_count++] = slot;
    size--;
    if (place == size) {
        return;
    }
    struct entry last = heap[size];
    if (place > 0 && precedes(&last, &heap[(place - 1) / 2])) {
        sift_up(place, last);
    } else {
        sift_down(place, last);
    }
}

static bool cancel(struct handle handle)
{
    const struct slot *slot = &slots[handle.slot];
    if (slot->place == not_waiting || slot->sequence != handle.sequence) {
        return false;
    }
    remove_at(slot->place);
    return true;
}

static void fill_increments(void)
{
    uint64_t state = 12345;
    for (int index = 0; index < INCREMENTS; index++) {
        state = state * 1103515245u % 2147483648u;
        state = (state + 12345u) % 2147483648u;
        /* The number of leading zeros of a uniform number is geometric: exponential in steps of an octave. */
        int64_t octave = 1;
        for (uint64_t bit = 1u << 30; bit != 0 && (state & bit) == 0 && octave < 12; bit >>= 1) {
            octave++;
        }
        increments[index] = 1 + octave * 50000 + (int64_t)(state % 65536u);
    }
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    uint32_t pending = (uint32_t)strtoul(argv[1], NULL, 10);
    bool guarded = argv[2][0] == '1';
    uint32_t targets = guarded ? pending / 2 : pending;
    uint32_t capacity = pending + 2;
    heap = calloc(capacity, sizeof *heap);
    slots = calloc(capacity, sizeof *slots);
    free_slots = calloc(capacity, sizeof *free_slots);
    struct handle *guards = calloc(targets, sizeof *guards);
    if (heap == NULL || slots == NULL || free_slots == NULL || guards == NULL) {
        return 3;
    }
    for (uint32_t slot = capacity; slot-- > 0;) {
        slots[slot].place = not_waiting;
        free_slots[free_count++] = slot;
    }
    fill_increments();

    uint32_t draw = 0;
    for (uint32_t target = 0; target < targets; target++) {
        int64_t own = increments[draw++ % INCREMENTS];
        push(own, 1 + target % 4, target);
        if (guarded) {
            guards[target] = push(own + increments[draw++ % INCREMENTS], 5, target);
        }
    }

    unsigned long count;
    uint32_t checksum = 0;
    while (scanf("%lu", &count) == 1) {
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        for (; count > 0; count--) {
            struct entry first = heap[0];
            uint32_t target = slots[first.slot].target;
            remove_at(0);
            checksum = checksum * 31u + (uint32_t)first.at + target;
            int64_t own = first.at + increments[draw++ % INCREMENTS];
            push(own, 1 + target % 4, target);
            if (guarded) {
                cancel(guards[target]);
                guards[target] = push(own + increments[draw++ % INCREMENTS], 5, target);
            }
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        int64_t elapsed_ns = (int64_t)(end.tv_sec - start.tv_sec) * 1000000000 + (end.tv_nsec - start.tv_nsec);
        printf("%" PRId64 " %" PRIu32 "\n", elapsed_ns, checksum);
        fflush(stdout);
    }
    return 0;
}
