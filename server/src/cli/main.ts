import '../node/compiling';
// A file of its own: of what is loaded behind the line above the compiled code is kept.
import './program';
