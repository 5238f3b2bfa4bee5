/* libmicrohttpd, with the calls that Swift can't make: the one that starts a daemon takes any number of arguments. */
#pragma once

#include <microhttpd.h>
#include <stddef.h>
#include <string.h>

/* Leaves an address as it was sent: rolebook checks the escapes before it resolves them. */
static inline size_t rb_keep_escapes(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return strlen(text);
}

/* Where the target of a request ends for who reads it as a C string. It becomes the first state of the request. */
static inline void *rb_end_of_target(void *context, const char *target, struct MHD_Connection *connection) {
    (void)context;
    (void)connection;
    return (char *)target + strlen(target);
}

/* Serves on a socket that listens already, on a thread of its own; NULL when that can't be. */
static inline struct MHD_Daemon *rb_start_server(int socket, MHD_AccessHandlerCallback answer, void *context) {
    return MHD_start_daemon(
        MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, answer, context,
        MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_CONNECTION_LIMIT, 512u,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)32768,
        MHD_OPTION_UNESCAPE_CALLBACK, rb_keep_escapes, NULL,
        MHD_OPTION_URI_LOG_CALLBACK, rb_end_of_target, NULL, MHD_OPTION_END);
}
