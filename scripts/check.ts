import { runChecks } from './check-steps.ts';
import { conclude } from './step.ts';

conclude(await runChecks());
