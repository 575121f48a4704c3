import { z } from 'zod';
import { webAddressSchema } from './web-address.ts';

/** Who runs a service (HSDS: organization). */
export const organizationSchema = z.strictObject({
  name: z.string().min(3).describe('Der volle Name des Trägers.'),
  form: z
    .enum(['association', 'city', 'state', 'federal', 'hospital', 'welfare', 'foundation', 'company'])
    .describe(
      'Die Art des Trägers: Verein, Stadt, Freistaat, Bund, Klinik, Wohlfahrtsverband, Stiftung oder Unternehmen.',
    ),
  website: webAddressSchema.optional().describe('Die Website des Trägers.'),
});

export type Organization = z.infer<typeof organizationSchema>;
