/* The core that all Cortex-M have: SysTick, interrupt enables, system control. Source: ARM DDI 0403. */
#ifndef FALAK_CORTEX_M_CORE_H
#define FALAK_CORTEX_M_CORE_H

#include <stdint.h>

#define FALAK_REGISTER(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define FALAK_BIT(number) (1u << (number))

#define SYST_CSR FALAK_REGISTER(0xE000E010u)
#define SYST_CSR_ENABLE FALAK_BIT(0)
#define SYST_CSR_TICKINT FALAK_BIT(1)
#define SYST_CSR_CORE_CLOCK FALAK_BIT(2)
#define SYST_RVR FALAK_REGISTER(0xE000E014u)
#define SYST_CVR FALAK_REGISTER(0xE000E018u)

/* Interrupt enables, 32 in a word. */
#define NVIC_ISER(irq) FALAK_REGISTER(0xE000E100u + 4u * ((irq) / 32u))
#define NVIC_ISER_BIT(irq) FALAK_BIT((irq) % 32u)

#define SCB_ICSR FALAK_REGISTER(0xE000ED04u)
#define SCB_ICSR_PENDSTSET FALAK_BIT(26)
#define SCB_AIRCR FALAK_REGISTER(0xE000ED0Cu)
#define SCB_AIRCR_RESTART ((0x5FAu << 16) | FALAK_BIT(2))

#endif
