using System.Diagnostics;

namespace Jail.Testing;

/// <summary>Waits for conditions.</summary>
public static class Eventually
{
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Asks again, every 20 ms, until the answer is not null and no exception; the last exception is thrown when time is up.</summary>
    /// <param name="probe">The question.</param>
    /// <param name="what">What is waited for, for the message.</param>
    /// <param name="timeout">How long; 30 s when not given.</param>
    public static async Task<T> GetAsync<T>(Func<Task<T?>> probe, string what, TimeSpan? timeout = null)
        where T : class
    {
        var clock = Stopwatch.StartNew();
        Exception? last = null;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        do
        {
            try
            {
                if (await probe() is { } answer) return answer;
            }
            catch (Exception e)
            {
                last = e;
            }
        }
        while (clock.Elapsed < (timeout ?? DefaultTimeout) && await timer.WaitForNextTickAsync());

        throw new TimeoutException($"Waited {clock.Elapsed.TotalSeconds:F1} s for {what}.", last);
    }

    /// <summary>Asks again until the answer is true.</summary>
    public static Task TrueAsync(Func<Task<bool>> probe, string what, TimeSpan? timeout = null) =>
        GetAsync(async () => await probe() ? "" : null, what, timeout);
}
