// What the server answers beyond the LSP, and what it asks and tells. The client imports this file, so that it and what it names import
// nothing else.
export * from './requests/citations';
export * from './requests/comparison';
export * from './requests/document';
export * from './requests/drafting';
export * from './requests/files';
export * from './requests/formats';
export * from './requests/wire';
