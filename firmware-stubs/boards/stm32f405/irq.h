#ifndef FALAK_STM32F405_IRQ_H
#define FALAK_STM32F405_IRQ_H

/* USART1. Source: ST RM0090, vector table. */
#define BOARD_UART_IRQ 37u

#endif
