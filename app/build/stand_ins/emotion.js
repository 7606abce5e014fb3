// Stands in for Emotion: pages use class names and one style sheet, never CSS in scripts.

export { createElement as jsx, Fragment } from "react";
