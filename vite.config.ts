import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// `frame-ancestors` is honoured only as a header, so the preview server sends what the meta tag in index.html cannot.
const headers = { 'Content-Security-Policy': "frame-ancestors 'none'" }

/** React's development code is injected inline, which the strict policy of the page would refuse. */
const noPolicyInDevelopment = {
  name: 'no-policy-in-development',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

export default defineConfig({
  base: './',
  plugins: [react(), noPolicyInDevelopment],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Libraries change seldom and our pages often: apart, an update fetches only what changed. React has a chunk of its
    // own, else it would lie in the canvas library's and pull that into the first load.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
              priority: 2,
            },
            { name: 'react-flow', test: /node_modules[\\/](@xyflow|d3-)/, priority: 1 },
          ],
        },
      },
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
          // A busy machine of two cores needs longer than the usual second to show what a click has done.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
})
