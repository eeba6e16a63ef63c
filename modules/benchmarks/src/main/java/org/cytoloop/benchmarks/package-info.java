/** JMH benchmarks of the kernels and a benchmark of the whole job. Everything is reached through the services. */
package org.cytoloop.benchmarks;
