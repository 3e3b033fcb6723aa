/** The runtime beside Amplify's simulator and AppSync's documentation; see docs/fidelity.md. */
package io.gqlcompile.emulator.fidelity;
