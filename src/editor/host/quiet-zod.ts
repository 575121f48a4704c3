import { z } from 'zod';

// Zod asks once whether it may make functions from strings, which the policy of the page forbids and would report.
z.config({ jitless: true });
