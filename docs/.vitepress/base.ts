/** Where the site will be served: `/`, or the directory that DOCS_BASE names, such as `/likeness/`. */
export const base = process.env["DOCS_BASE"] ?? "/";
