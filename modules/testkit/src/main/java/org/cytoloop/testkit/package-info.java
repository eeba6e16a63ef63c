/** Contract tests for every service, fixtures and round-trip helpers. */
package org.cytoloop.testkit;
