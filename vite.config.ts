import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// `frame-ancestors` is honoured only as a header, so the preview server sends what the meta tag in index.html cannot.
const headers = { 'Content-Security-Policy': "frame-ancestors 'none'" }

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The canvas library changes seldom and the map page often: apart, an update fetches only what changed.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'react-flow', test: /node_modules[\\/](@xyflow|d3-)/ }] } },
    },
  },
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/bench/**'],
          setupFiles: ['test/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serveBuild.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
