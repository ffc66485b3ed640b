/* Nothing but the assertions that every message of the contract fits a payload of this build. */
#include "falak/sizes.h"
#include "frame.h"

_Static_assert(falak_link_v1_HelloAck_size <= FALAK_PAYLOAD_MAX, "the messages are of this build's profile");
