// Stands in for Reflex's theme code: the style sheet follows the phone's own light and dark.

export const ThemeProvider = ({ children }) => children;
