/** Who may do what, tried on the running program: every address by everybody, and what hostile people send. */
package fi.verkosto.security;
