#ifndef FALAK_MPS2_AN385_IRQ_H
#define FALAK_MPS2_AN385_IRQ_H

/* UART 0, receive. Source: ARM DAI 0385, interrupts. */
#define BOARD_UART_IRQ 0u

#endif
