import '../node/compiling';
import { serve } from './commands';

// A bundle of its own, which the threads run.
void serve();
