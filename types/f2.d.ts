/** Its parts one by one, so that only what is drawn is in the package; the types come with the whole. */
declare module '@antv/f2/es/core' {
  export { Chart } from '@antv/f2'
}
declare module '@antv/f2/es/geom/area'
declare module '@antv/f2/es/geom/line'
declare module '@antv/f2/es/geom/point'
