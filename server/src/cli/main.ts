import '../node/compiling';
// A file of its own: of what is loaded behind the line above Node keeps the compiled code.
import './mainOrThread';
