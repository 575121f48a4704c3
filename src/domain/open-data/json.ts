/** Data as JSON knows it; what is undefined is left out when it is written. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };
