// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <QtGlobal>

#include <csignal>

#ifdef Q_OS_UNIX
#include <array>
#include <thread>
#include <unistd.h>
#endif

namespace claimline::cli {

namespace {

// A handler of a signal reaches nothing but what is global.
std::stop_source& source()
{
    static std::stop_source stop;
    return stop;
}

#ifdef Q_OS_UNIX

std::array<int, 2> channel{-1, -1};
std::thread listener;

// Only what POSIX calls async-signal-safe: request_stop() runs callbacks and so waits in a thread.
void passOn(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(channel[1], &byte, 1);
}

void listen()
{
    char byte = 0;
    while (::read(channel[0], &byte, 1) == 1) {
        source().request_stop();
    }
}

#else

void passOn(int number)
{
    std::signal(number, SIG_DFL);
    source().request_stop();
}

#endif

} // namespace

Interruption::Interruption()
{
    source();
#ifdef Q_OS_UNIX
    if (::pipe(channel.data()) != 0) {
        return;
    }
    listener = std::thread(listen);
#endif
    std::signal(SIGINT, passOn);
    std::signal(SIGTERM, passOn);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#ifdef Q_OS_UNIX
    if (channel[1] >= 0) {
        ::close(channel[1]);
        listener.join();
        ::close(channel[0]);
    }
#endif
}

std::stop_token Interruption::token() const
{
    return source().get_token();
}

} // namespace claimline::cli
