/* The registers this board uses: UART 0 of the Cortex-M System Design Kit. Source: ARM DDI 0479, ARM DAI 0385. */
#ifndef FALAK_MPS2_AN385_REGISTERS_H
#define FALAK_MPS2_AN385_REGISTERS_H

#include "core.h"

#define UART0_DATA FALAK_REGISTER(0x40004000u)
#define UART0_STATE FALAK_REGISTER(0x40004004u)
#define UART_STATE_TX_FULL FALAK_BIT(0)
#define UART_STATE_RX_FULL FALAK_BIT(1)
#define UART0_CTRL FALAK_REGISTER(0x40004008u)
#define UART_CTRL_TX FALAK_BIT(0)
#define UART_CTRL_RX FALAK_BIT(1)
#define UART_CTRL_RX_INTERRUPT FALAK_BIT(3)
/* Pending interrupts; written as ones to clear them. */
#define UART0_INTCLEAR FALAK_REGISTER(0x4000400Cu)
#define UART_INTCLEAR_RX FALAK_BIT(1)
/* The clock's divider itself, at least 16. */
#define UART0_BAUDDIV FALAK_REGISTER(0x40004010u)
#define UART_BAUDDIV_MIN 16u

#endif
