// For bundled CommonJS modules that look for a file beside them: all files of the build are in one directory.
export const __dirname = import.meta.dirname;
