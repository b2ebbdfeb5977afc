/** A bar, or a part of one, of class 210 (卫生健康), which every department has; its lines and letters are no bars. */
export const BAR = 'svg path[fill="var(--class-210)"]';
