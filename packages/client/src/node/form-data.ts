export { default as FormData } from "form-data";
