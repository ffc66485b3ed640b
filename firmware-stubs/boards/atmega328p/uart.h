/* USART0 at FALAK_BAUD, 8N1; bytes in and out by interrupt. */
#ifndef FALAK_ATMEGA328P_UART_H
#define FALAK_ATMEGA328P_UART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that wait to be read; what is beyond is lost, and the frame with it. */
#define AVR_RX_BYTES 64u
/* Bytes that wait to be sent. */
#define AVR_TX_BYTES 16u

void avr_uart_begin(void);

/* Takes the oldest byte that came in; false where none waits. */
bool avr_uart_read(uint8_t *byte);

/* How many bytes avr_uart_send takes now. */
size_t avr_uart_room(void);

/* Takes a byte; there is room for it. */
void avr_uart_send(uint8_t byte);

/* Waits until all is on the line. */
void avr_uart_flush(void);

/* Whether a run between delimiters has ended, or much waits. To be called with interrupts off. */
bool avr_uart_has_frame(void);

#endif
