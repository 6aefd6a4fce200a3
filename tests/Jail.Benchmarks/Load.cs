using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace Jail.Benchmarks;

/// <summary>GETs of one path by a few workers for a few seconds.</summary>
internal static class Load
{
    public static async Task<(double PerSecond, double P50, double P99)> RunAsync(Uri url, string token, int workers, TimeSpan duration)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = workers });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        for (var i = 0; i < 200; i++) await http.GetByteArrayAsync(url);
        var times = new ConcurrentBag<double>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < duration)
            {
                var start = Stopwatch.GetTimestamp();
                await http.GetByteArrayAsync(url);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        var seconds = clock.Elapsed.TotalSeconds;
        var sorted = times.Order().ToArray();
        return (sorted.Length / seconds, Figures.Quantile(sorted, 0.5), Figures.Quantile(sorted, 0.99));
    }
}
