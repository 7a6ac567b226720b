import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      // A warning about accessibility, or any other, stops the build.
      onwarn(warning) {
        throw new Error(`${warning.filename ?? ""}: ${warning.code}: ${warning.message}`);
      },
    }),
  ],
  build: {
    // The oldest engines with light-dark(): WebKitGTK 2.44, WebView2 123, macOS 14.5.
    target: ["safari17.5", "chrome123"],
    emptyOutDir: true,
  },
  // The words lie outside this folder, where Rust reads them too.
  server: { fs: { allow: [".."] } },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
  },
  // Components are mounted in tests as in the window.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
});
