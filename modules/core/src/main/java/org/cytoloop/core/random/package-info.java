/** Seeded random numbers that are the same on every machine and every JDK. */
package org.cytoloop.core.random;
