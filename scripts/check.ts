import { CHECK_STEPS } from './check-steps.ts';
import { conclude, runSteps } from './step.ts';

conclude(runSteps(CHECK_STEPS));
