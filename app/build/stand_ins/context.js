// Stands in for Reflex's providers: this app has no server state, uploads or event loop to provide.

const passThrough = ({ children }) => children;

export const defaultColorMode = "system";
export const addEvents = () => {};
export { passThrough as EventLoopProvider, passThrough as StateProvider };
